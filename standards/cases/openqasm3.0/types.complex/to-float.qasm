OPENQASM 3.0;
complex[float[64]] c = 1.0 + 2.0im;
float[64] f = c;
