OPENQASM 3.0;
include "stdgates.inc";
reset $0;
barrier $0, $1;
delay[10ns] $1;
box { x $0; }
