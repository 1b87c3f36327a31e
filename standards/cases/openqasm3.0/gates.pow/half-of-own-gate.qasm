OPENQASM 3.0;
include "stdgates.inc";
gate flip a { h a; z a; h a; }
qubit q;
pow(0.5) @ flip q;
