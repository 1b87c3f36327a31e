OPENQASM 3.0;
include "stdgates.inc";
gate g a { gphase(0.3); p(0.4) a; }
gate outer a, b { ctrl @ g a, b; gphase(0.5); }
qubit[3] q;
h q;
inv @ ctrl @ outer q[0], q[1], q[2];
