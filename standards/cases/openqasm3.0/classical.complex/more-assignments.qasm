OPENQASM 3.0;
complex[float[64]] z = 3.0 + 1.0im;
z -= 2.0;
complex[float[64]] a = z;
z **= 2.0;
complex[float[64]] b = z;
z /= 1.0im;
complex[float[64]] c = z;
