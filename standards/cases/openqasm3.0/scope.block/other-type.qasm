OPENQASM 3.0;
int[8] a = 1;
float[64] r = 0.0;
if (true) { float[64] a = 2.5; r = a; }
