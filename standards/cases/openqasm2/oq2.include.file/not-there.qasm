OPENQASM 2.0;
include "nowhere.inc";
qreg q[1];
