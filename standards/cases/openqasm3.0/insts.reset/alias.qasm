OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
let a = q[2] ++ q[0];
x q;
reset a;
