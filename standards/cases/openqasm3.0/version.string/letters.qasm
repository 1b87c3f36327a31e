OPENQASM 3.x;
qubit q;
