OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
uint[8] a = 200;
uint[8] b = 100;
if (a > b) x q[0];
if (b > a) x q[1];
