OPENQASM 3.0;
complex[float[64]] x = -1.0 + 0.0im;
complex[float[64]] y = 2.0im;
complex[float[64]] h = 0.5;
complex[float[64]] a = x ** h;
complex[float[64]] b = y ** h;
