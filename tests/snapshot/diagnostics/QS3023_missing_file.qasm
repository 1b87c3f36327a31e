OPENQASM 3.1;
include "stdgate.inc";
qubit q;
