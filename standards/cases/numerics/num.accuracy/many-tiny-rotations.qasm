OPENQASM 3.0;
include "stdgates.inc";
qubit q;
for int i in [1:1000] { rx(8e-9) q; }
