OPENQASM 3.0;
include "stdgates.inc";
x $1;
h $0;
