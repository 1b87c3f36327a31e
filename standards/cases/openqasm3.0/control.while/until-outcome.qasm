OPENQASM 3.0;
include "stdgates.inc";
qubit q;
bit c = 0;
x q;
int[32] n = 0;
while (!c) { c = measure q; n += 1; }
