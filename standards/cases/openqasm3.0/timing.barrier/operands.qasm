OPENQASM 3.0;
qubit[3] q;
qubit r;
barrier q, r;
barrier q[0], r;
barrier q[0:1];
