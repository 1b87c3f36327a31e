OPENQASM 3.0;
include "stdgates.inc";
qubit q;
h q;
pow(2.0) @ s q;
