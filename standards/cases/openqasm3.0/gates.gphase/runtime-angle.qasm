OPENQASM 3.0;
include "stdgates.inc";
qubit q;
angle[4] a = pi / 4;
a += pi;
gphase(a);
