OPENQASM 3.0;
qubit[2] q;
reset q[0] + q[1];
