OPENQASM 3.0;
int[64] i = -1;
uint[32] u = 1;
bool b = i < u;
