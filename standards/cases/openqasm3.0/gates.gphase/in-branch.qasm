OPENQASM 3.0;
include "stdgates.inc";
qubit q;
int[8] a = 1;
if (a == 1) { gphase(pi / 3); } else { gphase(pi / 5); }
