OPENQASM 3.0;
include "stdgates.inc";
qubit q;
if (c == 1) x q;
