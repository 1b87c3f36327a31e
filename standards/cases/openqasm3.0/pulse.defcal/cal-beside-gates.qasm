OPENQASM 3.0;
include "stdgates.inc";
defcalgrammar "openpulse";
qubit[2] q;
h q[0];
cal { }
cx q[0], q[1];
