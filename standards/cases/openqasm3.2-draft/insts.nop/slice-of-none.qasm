OPENQASM 3.2;
qubit[2] q;
nop q[{0, 2}];
