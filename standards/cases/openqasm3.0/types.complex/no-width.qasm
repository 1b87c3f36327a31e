OPENQASM 3.0;
complex[float] d = 2.0 + sin(pi / 2) + (3.1 * 5.0im);
float d_real = real(d);
