OPENQASM 3.0;
const float[64] f1 = 2.5;
const int[8] i1 = int[8](f1);
const uint u1 = 2 * uint(f1);
int[8] a = i1;
uint b = u1;
