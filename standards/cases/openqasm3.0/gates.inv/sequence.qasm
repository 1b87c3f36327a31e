OPENQASM 3.0;
include "stdgates.inc";
gate g a { ry(pi / 2) a; s a; }
qubit q;
x q;
inv @ g q;
