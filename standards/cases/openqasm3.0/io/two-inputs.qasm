OPENQASM 3.0;
include "stdgates.inc";
input angle[32] param1;
input angle[32] param2;
qubit q;
ry(param1) q;
rz(param2) q;
