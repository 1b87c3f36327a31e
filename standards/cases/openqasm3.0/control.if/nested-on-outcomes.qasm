OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
bit[3] c = "000";
h q[0];
h q[1];
c[0] = measure q[0];
c[1] = measure q[1];
if (c[0]) { if (c[1]) { } else { x q[2]; } }
c[2] = measure q[2];
