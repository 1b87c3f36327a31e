OPENQASM 3.0;
complex[float[64]] c = sqrt(3.0 + 4.0im);
complex[float[64]] d = sqrt(3.0 - 4.0im);
