OPENQASM 3.0;
include "stdgates.inc";
qubit q;
angle[8] a = pi;
pow(a) @ x q;
