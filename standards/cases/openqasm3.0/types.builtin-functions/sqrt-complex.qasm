OPENQASM 3.0;
complex[float[64]] c = sqrt(-4.0 + 0.0im);
