// snapshot: run output=expectation=ZZ
OPENQASM 3.1;
qubit[3] q;
