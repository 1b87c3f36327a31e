OPENQASM 2.0;
include "flip.inc","flip.inc";
qreg q[1];
