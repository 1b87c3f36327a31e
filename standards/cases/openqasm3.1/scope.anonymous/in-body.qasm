OPENQASM 3.1;
include "stdgates.inc";
qubit q;
if (true) { { x q; } }
def f(qubit a) { { x a; } }
f(q);
{ x q; }
