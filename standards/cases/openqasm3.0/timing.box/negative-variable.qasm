OPENQASM 3.0;
include "stdgates.inc";
qubit q;
duration d = 5ns;
box [d - 10ns] { x q; }
