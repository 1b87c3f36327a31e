// snapshot: run output=statevector
OPENQASM 3.1;
qubit q;
