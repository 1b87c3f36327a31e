OPENQASM 3.0;
include "stdgates.inc";
qubit q;
h q;
rz(0.6) q;
p(-0.6) q;
