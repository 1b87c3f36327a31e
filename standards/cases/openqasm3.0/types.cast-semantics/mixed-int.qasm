OPENQASM 3.0;
int[32] i = 3;
float[64] f = i / 2;
