OPENQASM 3.0;
const uint[8] SIZE = 5;
const uint[16] u1 = 2 * SIZE;
const float[64] f1 = 5.0 * SIZE;
uint[16] a = u1;
float[64] b = f1;
