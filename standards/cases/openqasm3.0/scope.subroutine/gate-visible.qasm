OPENQASM 3.0;
include "stdgates.inc";
gate g a { x a; }
def f(qubit a) { g a; }
qubit q;
f(q);
