OPENQASM 3.0;
input int[8] a;
input int[8] b;
output int[8] r;
r = b;
