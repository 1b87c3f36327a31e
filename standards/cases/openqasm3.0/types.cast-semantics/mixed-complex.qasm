OPENQASM 3.0;
float[64] a = 2.0;
complex[float[64]] c = a + 1.0im;
