OPENQASM 3.0;
float[64] i = 1.5 e3;
