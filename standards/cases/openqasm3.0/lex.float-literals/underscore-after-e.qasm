OPENQASM 3.0;
float[64] i = 1e_5;
