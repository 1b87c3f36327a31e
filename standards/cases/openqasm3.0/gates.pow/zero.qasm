OPENQASM 3.0;
include "stdgates.inc";
qubit q;
x q;
pow(0) @ y q;
