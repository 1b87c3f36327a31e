// snapshot: run memory_bytes=1000000000 output=state
OPENQASM 3.1;
include "stdgates.inc";
qubit[40] q;
h q;
