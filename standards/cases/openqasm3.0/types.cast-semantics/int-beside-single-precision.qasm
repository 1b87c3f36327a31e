OPENQASM 3.0;
int[32] i = 16777217;
float[32] z = 0.0;
float[64] g = i + z;
