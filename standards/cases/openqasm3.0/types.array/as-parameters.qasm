OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
array[float[64], 3] turns = {0.0, pi, 0.0};
rx(turns[0]) q[0];
rx(turns[1]) q[1];
rx(turns[2]) q[2];
