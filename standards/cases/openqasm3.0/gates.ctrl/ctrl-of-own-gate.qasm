OPENQASM 3.0;
include "stdgates.inc";
gate g(t) a, b { ry(t) a; cx a, b; gphase(t); }
qubit[3] q;
h q[0];
ctrl @ g(pi) q[0], q[1], q[2];
