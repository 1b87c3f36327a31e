OPENQASM 3.0;
include "stdgates.inc";
qubit[20] q;
bit b;
h q;
reset q;
b = measure q[0];
