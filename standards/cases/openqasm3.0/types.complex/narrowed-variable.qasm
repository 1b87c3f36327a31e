OPENQASM 3.0;
complex[float[64]] a = 2.5 - 1.5im;
complex[float[32]] b;
b = a;
complex[float[64]] c = b;
