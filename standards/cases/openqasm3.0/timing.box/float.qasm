OPENQASM 3.0;
include "stdgates.inc";
qubit q;
box [1.5] { x q; }
