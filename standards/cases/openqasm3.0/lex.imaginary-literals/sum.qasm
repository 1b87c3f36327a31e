OPENQASM 3.0;
complex[float[64]] z = 1.5 + 2im;
