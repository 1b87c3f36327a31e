OPENQASM 3.0;
float[64] r = -3.0 ** 2.0;
