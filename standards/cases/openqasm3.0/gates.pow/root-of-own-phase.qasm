OPENQASM 3.0;
include "stdgates.inc";
gate g a { gphase(0.3); p(0.4) a; }
qubit q;
h q;
pow(0.5) @ g q;
