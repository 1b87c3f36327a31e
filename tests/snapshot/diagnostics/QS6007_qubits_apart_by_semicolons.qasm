// snapshot: run output=marginal=0;1
OPENQASM 3.1;
qubit[2] q;
