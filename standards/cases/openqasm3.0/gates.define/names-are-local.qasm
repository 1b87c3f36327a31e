OPENQASM 3.0;
include "stdgates.inc";
qubit a;
qubit b;
gate g b { x b; }
g a;
