OPENQASM 3.0;
float[64] i = 3.4.3;
