OPENQASM 3.0;
include "stdgates.inc";
qubit q;
duration d = 1ns;
if (d) x q;
