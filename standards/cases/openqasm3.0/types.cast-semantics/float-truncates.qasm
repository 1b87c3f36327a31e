OPENQASM 3.0;
float[64] a = 2.9;
float[64] b = -2.9;
int[8] i = int[8](a);
int[8] j = int[8](b);
