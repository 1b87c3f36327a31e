OPENQASM 3.0;
int[8] x = -2;
bool y = bool(x);
