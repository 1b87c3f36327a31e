OPENQASM 3.0;
include "stdgates.inc";
qubit q;
bit a;
bit b;
h q;
a = measure q;
if (a) x q;
b = measure q;
