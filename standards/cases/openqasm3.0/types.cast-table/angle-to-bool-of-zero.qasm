OPENQASM 3.0;
angle[4] x = tau;
bool y = bool(x);
