OPENQASM 3.0;
include "stdgates.inc";
qubit q;
ry(0.6) q;
p(1.0) q;
inv @ tdg q;
