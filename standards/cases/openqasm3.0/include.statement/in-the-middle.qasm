OPENQASM 3.0;
qubit q;
include "flip.inc";
flip q;
