OPENQASM 3.0;
qubit q;
int[8] a = 1 + q;
