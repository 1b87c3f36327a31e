OPENQASM 3.0;
include "stdgates.inc";
qubit q;
for int i in [1:2] { gphase(i * pi / 6); }
