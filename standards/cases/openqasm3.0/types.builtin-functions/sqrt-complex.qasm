OPENQASM 3.0;
const complex[float[64]] c = sqrt(-4.0 + 0.0im);
