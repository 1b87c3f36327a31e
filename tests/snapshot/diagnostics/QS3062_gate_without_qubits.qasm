OPENQASM 3.1;
include "stdgates.inc";
qubit q;
rx(0.5) ;
