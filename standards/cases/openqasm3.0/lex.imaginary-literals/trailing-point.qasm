OPENQASM 3.0;
complex[float[64]] y = 1.im;
complex[float[64]] z = 1_0im;
