OPENQASM 3.0;
include "stdgates.inc";
input bool a;
input bool b;
qubit[2] q;
if (a) x q[0];
if (b) x q[1];
