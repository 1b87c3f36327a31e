OPENQASM 3.0;
include "stdgates.inc";
qubit[2] one;
qubit[3] two;
let c = one ++ two;
let last = c[-1];
x last;
