OPENQASM 3.0;
int[64] i = 16777217;
float[64] f = float[64](i);
float[64] g = f - 16777216.0;
