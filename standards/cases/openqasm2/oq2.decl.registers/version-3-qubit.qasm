OPENQASM 2.0;
qubit[2] q;
