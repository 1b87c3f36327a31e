OPENQASM 3.0;
include "stdgates.inc";
gate r(t) a { ry(t) a; }
gate rr(t) a { r(t / 2) a; r(t / 2) a; }
qubit q;
rr(1.0) q;
