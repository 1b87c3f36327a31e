OPENQASM 3.0;
include "stdgates.inc";
qubit q;
inv(1) @ x q;
