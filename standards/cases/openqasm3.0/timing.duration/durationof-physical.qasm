OPENQASM 3.0;
include "stdgates.inc";
duration c = durationof({x $3;});
delay[c] $1;
