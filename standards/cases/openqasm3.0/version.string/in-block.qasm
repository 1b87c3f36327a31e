OPENQASM 3.0;
qubit q;
if (true) { OPENQASM 3.0; }
