OPENQASM 3.2;
qubit[3] q;
nop;
nop q[0], q[0];
nop q[0:1], q;
