OPENQASM 3.1;
include "stdgates.inc";
qubit q;
pow(2im) @ x q;
