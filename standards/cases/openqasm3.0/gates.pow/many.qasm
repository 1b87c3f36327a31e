OPENQASM 3.0;
include "stdgates.inc";
qubit q;
h q;
pow(1001) @ t q;
