// snapshot: run output=amplitude=01
OPENQASM 3.1;
qubit[3] q;
