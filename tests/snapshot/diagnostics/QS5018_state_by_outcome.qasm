// snapshot: run output=state
OPENQASM 3.1;
include "stdgates.inc";
qubit q;
h q;
bit c = measure q;
