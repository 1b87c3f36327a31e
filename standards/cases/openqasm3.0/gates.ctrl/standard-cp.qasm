OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
h q[0];
h q[1];
ry(0.6) q[2];
p(1.0) q[2];
ctrl @ cp(0.7) q[0], q[1], q[2];
