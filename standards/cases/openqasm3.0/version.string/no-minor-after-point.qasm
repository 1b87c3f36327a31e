OPENQASM 3.;
qubit q;
