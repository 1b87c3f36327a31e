OPENQASM 3.0;
include "stdgates.inc";
qubit q;
h q;
inv @ pow(3) @ t q;
