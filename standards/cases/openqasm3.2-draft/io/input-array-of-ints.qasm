OPENQASM 3.2;
input array[int[8], 2] p;
output int[32] r;
r = p[0] + 2 * p[1];
