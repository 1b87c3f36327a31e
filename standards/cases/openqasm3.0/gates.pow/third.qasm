OPENQASM 3.0;
include "stdgates.inc";
qubit q;
h q;
pow(1.0 / 3) @ z q;
