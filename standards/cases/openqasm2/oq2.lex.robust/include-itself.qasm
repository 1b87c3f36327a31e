OPENQASM 2.0;
include "include-itself.qasm";
qreg q[1];
