OPENQASM 3.0;
include "flip.inc";
qubit q;
flip q;
