OPENQASM 3.0;
qubit[2] q;
barrier q[2];
