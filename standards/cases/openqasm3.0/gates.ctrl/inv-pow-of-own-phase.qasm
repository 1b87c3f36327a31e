OPENQASM 3.0;
include "stdgates.inc";
gate g a { gphase(0.3); p(0.4) a; }
qubit[2] q;
h q;
ctrl @ inv @ pow(2) @ g q[0], q[1];
