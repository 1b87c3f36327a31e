OPENQASM 3.0;
bit b = 1;
float[64] f = b;
