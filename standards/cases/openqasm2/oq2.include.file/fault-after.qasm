OPENQASM 2.0;
include "flip.inc";
qreg q[1];
flip q[0];
flop q[0];
