OPENQASM 3.0;
include "stdgates.inc";
qubit q;
pragma x q; x q; x q;
x q;
