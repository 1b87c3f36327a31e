OPENQASM 3.1;
qubit[2.5] q;
