OPENQASM 2.0;
include 'flip.inc';
qreg q[1];
