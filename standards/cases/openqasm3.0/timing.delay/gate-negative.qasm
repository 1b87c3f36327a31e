OPENQASM 3.0;
include "stdgates.inc";
qubit q;
x[-1ns] q;
