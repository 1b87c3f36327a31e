OPENQASM 3.0;
complex[float[64]] z = 1.0 + 2.0im;
complex[float[64]] a = 2 * z;
complex[float[64]] b = 2 - z;
complex[float[64]] c = 3.0 / (1.0 - 1.0im);
