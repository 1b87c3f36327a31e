OPENQASM 3.0;
include "stdgates.inc";
gate g a { for int i in [1:3] { x a; gphase(pi / 2); } }
qubit[2] q;
h q[0];
ctrl @ g q[0], q[1];
