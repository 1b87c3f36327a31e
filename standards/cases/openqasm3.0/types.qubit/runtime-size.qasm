OPENQASM 3.0;
uint n = 3;
qubit[n] q;
