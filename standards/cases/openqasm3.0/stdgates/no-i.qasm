OPENQASM 3.0;
include "stdgates.inc";
qubit[4] q;
i q[0];
