OPENQASM 3.0;
qubit[2] q;
int[8] a;
a = (measure q[0]) + (measure q[1]);
