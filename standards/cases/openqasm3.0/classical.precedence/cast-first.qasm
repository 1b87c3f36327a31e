OPENQASM 3.0;
float[64] f = 2.9;
int[32] r = int[32](f) * 2;
int[32] s = -int[32](f) ** 2;
