OPENQASM 3.0;
const uint n = 8;
int[n] a = 100;
uint[2 * n] b = 60000;
