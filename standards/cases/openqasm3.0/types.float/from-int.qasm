OPENQASM 3.0;
float[64] a = 3;
int[8] i = -2;
float[64] b = i;
