OPENQASM 3.0;
qubit x;
bool y = bool(x);
