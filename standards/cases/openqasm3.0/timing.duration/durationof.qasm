OPENQASM 3.0;
include "stdgates.inc";
qubit q;
duration d = durationof({ x q; });
delay[durationof({ x q; })] q;
