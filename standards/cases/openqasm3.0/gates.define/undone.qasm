OPENQASM 3.0;
include "stdgates.inc";
gate block(t) a, b { ry(t) a; cp(2 * t) a, b; h b; swap a, b; gphase(t / 3); }
qubit[2] q;
h q[0];
block(0.9) q[0], q[1];
inv @ block(0.9) q[0], q[1];
