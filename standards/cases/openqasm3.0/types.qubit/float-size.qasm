OPENQASM 3.0;
qubit[2.0] q;
