OPENQASM 3.0;
include "stdgates.inc";
gate g(t) a { ry(3 * t - 1.0) a; ry(arcsin(sin(1.0)) / 4) a; }
qubit q;
g(0.5) q;
