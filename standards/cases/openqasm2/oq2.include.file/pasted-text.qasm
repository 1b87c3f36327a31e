OPENQASM 2.0;
qreg q[1];
include "half.inc";
U(0,0,0) a; }
half q[0];
