OPENQASM 3.2;
qubit q;
nop 1;
