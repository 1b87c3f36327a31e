OPENQASM 3.0;
include "stdgates.inc";
include "./flip.inc";
qubit q;
flip q;
