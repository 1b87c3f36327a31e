OPENQASM 3.0;
qubit q;
flip q;
include "flip.inc";
