OPENQASM 3.0;
include "stdgates.inc";
gate inner(a, b) q { ry(a) q; p(b) q; }
gate outer(a, b) q { inner(b, a) q; }
qubit q;
outer(0.3, 0.7) q;
