OPENQASM 3.0;
include "stdgates.inc";
qubit[2] a;
cx a[0], a;
