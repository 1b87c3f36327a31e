OPENQASM 3.0;
qubit q;
bool b = q;
