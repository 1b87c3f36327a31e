OPENQASM 3.0;
int[8] x = -2;
float[64] y = float[64](x);
