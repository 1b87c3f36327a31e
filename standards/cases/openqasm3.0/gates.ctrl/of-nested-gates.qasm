OPENQASM 3.0;
include "stdgates.inc";
gate inner a { x a; gphase(pi / 6); }
gate outer a { inner a; inner a; }
qubit[2] q;
h q[0];
ctrl @ outer q[0], q[1];
