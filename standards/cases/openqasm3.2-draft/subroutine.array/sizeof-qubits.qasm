OPENQASM 3.2;
qubit[4] a;
uint[32] n = sizeof(a);
