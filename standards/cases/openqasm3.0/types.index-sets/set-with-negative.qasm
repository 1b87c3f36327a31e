OPENQASM 3.0;
include "stdgates.inc";
qubit[4] q;
x q[{-1, 0}];
