OPENQASM 3.0;
const complex[float[64]] a = 10.0 + 5.0im;
const complex[float[64]] b = -2.0 - 7.0im;
const complex[float[64]] g = a ** b;
const complex[float[64]] m = -a;
