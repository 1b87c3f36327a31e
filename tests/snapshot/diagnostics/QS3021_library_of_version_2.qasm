OPENQASM 3.1;
include "qelib1.inc";
qubit q;
h q;
