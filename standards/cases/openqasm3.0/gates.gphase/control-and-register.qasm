OPENQASM 3.0;
include "stdgates.inc";
qubit c;
qubit[2] q;
x c;
h q;
ctrl(2) @ gphase(0.7) c, q;
