OPENQASM 3.0;
complex[float[64]] a = 1.0;
bool b = a < 2.0im;
