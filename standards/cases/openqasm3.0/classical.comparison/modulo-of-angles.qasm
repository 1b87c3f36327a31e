OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
angle[8] a = 3 * (pi / 2);
uint[8] two = 2;
angle[8] b = two * a;
if (b == pi) x q[0];
if (b > a) x q[1];
