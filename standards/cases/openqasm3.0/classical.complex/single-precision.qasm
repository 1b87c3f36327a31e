OPENQASM 3.0;
complex[float[32]] a = 16777216.0;
complex[float[32]] b = 1.0;
complex[float[64]] c = a + b;
float[64] f = real(c);
