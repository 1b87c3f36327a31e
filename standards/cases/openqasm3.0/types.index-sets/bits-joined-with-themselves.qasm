OPENQASM 3.0;
bit[4] c = "0000";
let a = c[0:2] ++ c[2:3];
