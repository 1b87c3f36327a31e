OPENQASM 3.0;
include "stdgates.inc";
qubit q;
bit c;
int[32] b = 0;
ry(pi / 3) q;
c = measure q;
int[32] n = 1;
if (c) n = 2;
for int[32] i in [1:n] { b += i; }
