OPENQASM 3.0;
float[64] x = 2.75;
int[8] y = int[8](x);
