OPENQASM 3.0;
input int[32] n;
output int[32] square;
square = n * n;
