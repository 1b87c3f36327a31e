OPENQASM 3.0;
include "stdgates.inc";
qubit q;
while i in {1, 2, 3} { x q; }
