OPENQASM 3.0;
qubit[2] q;
CX q[0], q[1];
