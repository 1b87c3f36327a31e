OPENQASM 3.2;
include "stdgates.inc";
qubit q;
if (true) nop q; else x q;
for int i in [1:2] nop q;
x q;
