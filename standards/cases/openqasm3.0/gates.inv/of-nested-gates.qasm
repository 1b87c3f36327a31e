OPENQASM 3.0;
include "stdgates.inc";
gate inner a { s a; gphase(pi / 6); }
gate outer a { t a; inner a; }
qubit q;
x q;
inv @ outer q;
