OPENQASM 3.2;
qubit q;
nop r;
