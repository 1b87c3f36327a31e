OPENQASM 3.0;
include "stdgates.inc";
qubit q;
ctrl(-1) @ x q;
