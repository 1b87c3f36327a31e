OPENQASM 3.1;
include "stdgates.inc";
qubit[2] q;
let twice = q ++ q[0:0];
