OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
h q;
inv @ pow(0.5) @ z q[0];
pow(0.5) @ inv @ z q[1];
