OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
duration a = 30ns;
h q[0];
ry(0.6) q[1];
delay[2 * a - 10ns] q[0], q[1];
for int i in [1:3] { delay[a] q; }
