OPENQASM three;
qubit q;
