OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
bit c;
x q[0];
c = measure q[0];
c = measure q[1];
