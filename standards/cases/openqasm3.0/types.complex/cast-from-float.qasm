OPENQASM 3.0;
float[64] f = 2.5;
complex[float[64]] c = complex[float[64]](f);
