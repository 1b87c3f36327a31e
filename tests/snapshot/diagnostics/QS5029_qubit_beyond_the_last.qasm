// snapshot: run output=marginal=0,3
OPENQASM 3.1;
qubit[3] q;
