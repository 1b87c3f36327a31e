OPENQASM 3.0;
include "stdgates.inc";
qubit q;
h q;
pow(0.5) @ z q;
pow(-3) @ t q;
