OPENQASM 3.0;
int[32] i = -1;
uint[64] u = 1;
bool less = i < u;
bool greater = i > u;
