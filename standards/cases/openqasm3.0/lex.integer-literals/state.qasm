OPENQASM 3.0;
include "stdgates.inc";
qubit[4] q;
if (0x1f == 31) x q[0];
if (0o17 == 15) x q[1];
if (0b101 == 5) x q[2];
if (1_0 == 10) x q[3];
