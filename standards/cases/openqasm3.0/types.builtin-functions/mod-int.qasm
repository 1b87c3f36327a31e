OPENQASM 3.0;
const int[32] f = mod(17, 5);
int[32] r = f;
