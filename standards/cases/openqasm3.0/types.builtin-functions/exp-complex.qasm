OPENQASM 3.0;
complex[float[64]] c = exp(pi / 2 * 1.0im);
