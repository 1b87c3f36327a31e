OPENQASM; qubit q;
