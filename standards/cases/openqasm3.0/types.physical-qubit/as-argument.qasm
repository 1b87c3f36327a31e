OPENQASM 3.0;
include "stdgates.inc";
def f(qubit a) { x a; }
x $0;
f($1);
