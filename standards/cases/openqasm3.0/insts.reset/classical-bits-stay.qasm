OPENQASM 3.0;
include "stdgates.inc";
qubit q;
x q;
bit a = measure q;
reset q;
bit b = measure q;
