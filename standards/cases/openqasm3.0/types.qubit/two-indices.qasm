OPENQASM 3.0;
qubit[4] q;
U(0, 0, 0) q[0, 1];
