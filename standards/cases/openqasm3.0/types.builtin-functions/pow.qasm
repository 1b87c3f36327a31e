OPENQASM 3.0;
const int[8] i1 = 4;
const uint[4] u1 = 3;
int[8] a = pow(i1, u1);
float[64] b = pow(i1, -2);
