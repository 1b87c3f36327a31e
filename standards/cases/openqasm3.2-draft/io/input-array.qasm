OPENQASM 3.2;
include "stdgates.inc";
input array[angle[32], 2] params;
qubit q;
ry(params[0]) q;
rz(params[1]) q;
