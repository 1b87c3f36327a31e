OPENQASM 3.2;
include "stdgates.inc";
qubit[0] none;
qubit q;
x none;
x q;
