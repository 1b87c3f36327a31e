OPENQASM 3.0;
include "stdgates.inc";
gate g(t) a, b { ry(t) a; ctrl @ U(t, t, t) a, b; gphase(t); }
qubit[2] q;
h q;
g(0.7) q[0], q[1];
inv @ g(0.7) q[0], q[1];
