// snapshot: run input.theta=0.5 input.tetha=0.6
OPENQASM 3.1;
include "stdgates.inc";
input float theta;
qubit q;
rx(theta) q;
