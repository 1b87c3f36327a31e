OPENQASM 3.0;
include "stdgates.inc";
qubit q;
box [1us] { x q; delay[10ns] q; }
