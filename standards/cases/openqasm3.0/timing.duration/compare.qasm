OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
duration a = 300ns;
float[64] f = a / 100ns;
if (f > 2.5) x q[0];
if (f > 3.5) x q[1];
