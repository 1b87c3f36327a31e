OPENQASM 3.0.0;
qubit q;
