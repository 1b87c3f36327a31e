OPENQASM 3.0;
include "stdgates.inc";
gate g(t) a { ry(t / 2) a; }
qubit q;
g(3 * pi) q;
