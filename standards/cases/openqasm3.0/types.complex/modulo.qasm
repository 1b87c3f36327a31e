OPENQASM 3.0;
complex[float[64]] a = 1.0;
complex[float[64]] b = a % 2.0;
