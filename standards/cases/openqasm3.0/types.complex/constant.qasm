OPENQASM 3.0;
const complex[float[64]] c = 1.0 + 2.0im;
const float[64] r = real(c);
const float[64] i = imag(c);
