OPENQASM 3.0;
include "stdgates.inc";
qubit q;
rx("01") q;
