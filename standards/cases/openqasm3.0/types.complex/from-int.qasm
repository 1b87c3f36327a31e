OPENQASM 3.0;
complex[float[64]] c = 3;
