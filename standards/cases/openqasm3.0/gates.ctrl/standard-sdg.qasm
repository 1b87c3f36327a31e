OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
h q[0];
ry(0.6) q[1];
p(1.0) q[1];
ctrl @ sdg q[0], q[1];
