OPENQASM 3.0;
bit[6] c = "000000";
let a = c[1:5];
let b = a[0:2:4];
b[2] = 1;
b[0] = 1;
