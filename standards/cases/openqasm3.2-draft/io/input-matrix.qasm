OPENQASM 3.2;
input array[float[64], 2, 2] m;
output float[64] r;
r = m[1, 1] - m[0, 1] + m[0, 0] + m[1, 0] - 3.0;
