OPENQASM 3.2;
include "stdgates.inc";
qubit q;
pragma vendor.simulator x q;
x q;
