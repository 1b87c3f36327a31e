OPENQASM 3.0;
qubit q;
int[8] a;
a = 2 * measure q;
