OPENQASM 3.0;
float[64] f = 1 / 2;
float[64] g = 1 / 2.0;
