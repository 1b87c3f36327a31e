OPENQASM 3.0;
const complex[float[64]] c = 1.0 + 2.0im;
const complex[float[64]] d = mod(c, 2);
