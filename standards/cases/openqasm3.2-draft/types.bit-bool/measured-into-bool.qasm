OPENQASM 3.2;
include "stdgates.inc";
qubit[2] q;
x q[0];
bool b = measure q[0];
bool c = measure q[1];
