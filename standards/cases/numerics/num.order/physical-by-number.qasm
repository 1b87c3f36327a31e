OPENQASM 3.0;
include "stdgates.inc";
x $2;
id $0;
id $1;
