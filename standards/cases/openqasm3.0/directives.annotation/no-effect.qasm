OPENQASM 3.0;
include "stdgates.inc";
qubit q;
@noswap
x q;
@ignore x q;
x q;
@twice
x q;
