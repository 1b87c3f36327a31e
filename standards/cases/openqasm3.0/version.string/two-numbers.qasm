OPENQASM 3 3;
qubit q;
