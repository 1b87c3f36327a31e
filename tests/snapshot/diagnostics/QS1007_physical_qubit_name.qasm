OPENQASM 3.1;
include "stdgates.inc";
x $first;
