OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
x q[0];
h q[1];
pow(0.5) @ ctrl @ z q[0], q[1];
