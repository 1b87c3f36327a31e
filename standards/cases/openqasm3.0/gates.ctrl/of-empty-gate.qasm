OPENQASM 3.0;
include "stdgates.inc";
gate nothing a { }
qubit[2] q;
h q[0];
ctrl @ nothing q[0], q[1];
