OPENQASM 3.0;
complex[float[64]] a = 1.0 - 1.0im;
complex[float[64]] b = 0.5 + 0.5im;
complex[float[64]] c = a ** b;
const complex[float[64]] x = 1.0 - 1.0im;
const complex[float[64]] y = 0.5 + 0.5im;
const complex[float[64]] d = x ** y;
