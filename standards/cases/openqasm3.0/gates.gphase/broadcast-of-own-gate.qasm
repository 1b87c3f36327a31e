OPENQASM 3.0;
include "stdgates.inc";
gate g a { x a; gphase(pi / 6); }
qubit[3] q;
g q;
