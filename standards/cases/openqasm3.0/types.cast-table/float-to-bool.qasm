OPENQASM 3.0;
float[64] x = 0.5;
bool y = bool(x);
