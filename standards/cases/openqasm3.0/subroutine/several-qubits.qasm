OPENQASM 3.0;
include "stdgates.inc";
def bell(qubit a, qubit b) { h a; cx a, b; }
qubit[2] q;
bell(q[1], q[0]);
