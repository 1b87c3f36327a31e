OPENQASM 3.0;
qubit[2] q;
measure q[0] -> q[1];
