OPENQASM 3.0;
bit[4] b = "0000";
let l = b[1:3];
l[1] = 1;
