OPENQASM 3.0;
include "stdgates.inc";
qubit q;
bit c;
bit d;
box { x q; c = measure q; x q; }
d = measure q;
