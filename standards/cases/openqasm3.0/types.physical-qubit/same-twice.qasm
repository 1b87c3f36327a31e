OPENQASM 3.0;
include "stdgates.inc";
cx $1, $1;
