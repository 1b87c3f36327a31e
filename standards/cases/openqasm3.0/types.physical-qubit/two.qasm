OPENQASM 3.0;
include "stdgates.inc";
x $0;
cx $0, $1;
