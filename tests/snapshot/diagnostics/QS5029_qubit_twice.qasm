// snapshot: run output=density=1,1
OPENQASM 3.1;
qubit[3] q;
