OPENQASM 3.0;
include "stdgates.inc";
qubit q;
array[float[64], 1] a = {1.0};
rx(a) q;
