OPENQASM 3.1;
qubit q;
q = 1;
