OPENQASM 3.0;
float[64] i = 0x1.8;
