OPENQASM 3.1;
include "stdgates.inc";
qubit q;
rx(2im) q;
