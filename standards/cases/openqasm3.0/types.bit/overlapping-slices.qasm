OPENQASM 3.0;
bit[4] b = "0011";
b[1:3] = b[0:2];
