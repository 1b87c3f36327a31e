OPENQASM 3.0;
include "stdgates.inc";
qubit q;
def f(qubit a) { x a; end; }
f(q);
x q;
