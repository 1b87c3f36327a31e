OPENQASM 3.0;
complex[float[64]] i = 3
im;
