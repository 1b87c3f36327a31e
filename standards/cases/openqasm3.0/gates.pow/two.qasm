OPENQASM 3.0;
include "stdgates.inc";
qubit q;
h q;
pow(2) @ s q;
