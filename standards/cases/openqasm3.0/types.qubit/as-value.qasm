OPENQASM 3.0;
qubit q;
int[32] i = q;
