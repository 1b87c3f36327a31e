OPENQASM 3.0;
input complex[float[64]] c;
output complex[float[64]] z;
z = c * 1.0im;
