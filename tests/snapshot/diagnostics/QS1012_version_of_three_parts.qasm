OPENQASM 3.1.2;
qubit q;
