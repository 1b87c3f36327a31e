OPENQASM 3.0;
include "stdgates.inc";
gate g(a, b) q { rz(a) q; ry(b) q; }
qubit q;
g(0.3, 0.7) q;
inv @ g(0.3, 0.7) q;
