OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
array[float[64], 3] turns = {0.0, pi, 0.0};
for int i in [0:2] { rx(turns[i]) q[i]; }
