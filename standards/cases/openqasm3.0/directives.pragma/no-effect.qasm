OPENQASM 3.0;
include "stdgates.inc";
pragma simulator noise model "qpu1.noise"
qubit q;
x q;
pragma x q;
