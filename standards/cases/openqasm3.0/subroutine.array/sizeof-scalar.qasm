OPENQASM 3.0;
int[8] v = 1;
uint[32] r = sizeof(v);
