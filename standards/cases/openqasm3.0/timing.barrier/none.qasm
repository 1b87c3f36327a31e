OPENQASM 3.0;
include "stdgates.inc";
qubit q;
h q;
barrier;
h q;
