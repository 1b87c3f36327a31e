OPENQASM 3.0;
include "stdgates.inc";
qubit q;
ry(0.6) q;
p(1.0) q;
pow(1.0 / 3.0) @ rz(0.6) q;
