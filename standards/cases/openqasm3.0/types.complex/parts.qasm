OPENQASM 3.0;
complex[float[64]] c;
c = 2.5 + 3.5im;
float[64] r = real(c);
float[64] i = imag(c);
