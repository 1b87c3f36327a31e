OPENQASM 3.0;
uint[8] x = 128;
bool y = bool(x);
