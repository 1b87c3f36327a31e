OPENQASM 3.0;
complex[float[32]] c = 100.1 + 0.5im;
float[64] r = real(c);
float[64] i = imag(c);
