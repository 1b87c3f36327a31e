OPENQASM 3.1;
complex[float[64]] z = 2 /* */ im;
