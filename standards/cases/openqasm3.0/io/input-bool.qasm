OPENQASM 3.0;
include "stdgates.inc";
input bool f;
qubit q;
if (f) x q;
