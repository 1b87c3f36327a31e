OPENQASM 3.0;
include "stdgates.inc";
qubit[3] a;
qubit[2] b;
let part = a[2:2] ++ b;
cx part[0], part[2];
x a[2];
cx part[0], part[1];
