OPENQASM 3.2;
qubit q;
nop q nop q;
