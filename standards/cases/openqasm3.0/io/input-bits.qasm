OPENQASM 3.0;
include "stdgates.inc";
input bit[3] b;
qubit[3] q;
if (b[0]) x q[0];
if (b[1]) x q[1];
if (b[2]) x q[2];
