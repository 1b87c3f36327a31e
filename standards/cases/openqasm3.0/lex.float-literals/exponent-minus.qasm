OPENQASM 3.0;
float[64] f = 2.0E-1;
