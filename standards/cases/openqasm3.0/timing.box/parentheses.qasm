OPENQASM 3.0;
include "stdgates.inc";
qubit q;
box (100ns) { x q; }
