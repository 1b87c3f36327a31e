OPENQASM 3.0;
include "stdgates.inc";
qubit q;
bit[2] c;
h q;
c[0] = measure q;
reset q;
h q;
c[1] = measure q;
