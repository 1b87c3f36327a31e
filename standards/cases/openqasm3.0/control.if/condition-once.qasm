OPENQASM 3.0;
include "stdgates.inc";
def flip(qubit a) -> bool { x a; return false; }
qubit q;
qubit r;
if (flip(q)) { } else { x r; }
