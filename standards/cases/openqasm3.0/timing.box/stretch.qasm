OPENQASM 3.0;
include "stdgates.inc";
qubit q;
stretch glue;
box [glue] { x q; }
