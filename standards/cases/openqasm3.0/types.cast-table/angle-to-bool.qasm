OPENQASM 3.0;
angle[4] x = pi;
bool y = bool(x);
