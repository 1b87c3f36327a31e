OPENQASM 2.0;
qreg q[1];
gate g a { include "flip.inc"; }
