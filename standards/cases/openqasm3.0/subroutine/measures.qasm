OPENQASM 3.0;
include "stdgates.inc";
def xmeasure(qubit q) -> bit { h q; return measure q; }
qubit q;
h q;
bit c = xmeasure(q);
