OPENQASM 3.0;
include "stdgates.inc";
qubit q;
@first
@second of two
break;
x q;
