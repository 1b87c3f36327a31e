OPENQASM 3.0;
include "stdgates.inc";
qubit q;
if (int[8] a = 1) x q;
