OPENQASM 3.0;
include "stdgates.inc";
x $1;
x $01;
x $1;
