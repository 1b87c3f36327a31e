OPENQASM 3.0;
const uint u1 = 4;
const int[8] i1 = 8;
const uint u2 = u1;
const float[32] f2 = u1;
uint a = u1;
int[8] b = i1;
uint c = u2;
float[32] d = f2;
