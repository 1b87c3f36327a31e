OPENQASM 3.0;
qubit[2] q;
reset q[2];
