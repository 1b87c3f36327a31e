OPENQASM 2.0;
qreg q[1];
gate g a { include "defines-on-line-3.inc"; }
