OPENQASM 3.1;
int n = 3;
qubit[n] q;
