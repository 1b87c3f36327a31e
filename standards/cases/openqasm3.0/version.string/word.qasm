OPENQASM int;
qubit q;
