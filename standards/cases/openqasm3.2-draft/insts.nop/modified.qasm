OPENQASM 3.2;
qubit q;
inv @ nop q;
