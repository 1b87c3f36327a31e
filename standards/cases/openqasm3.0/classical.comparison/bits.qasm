OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
bit[4] a = "0110";
bit[4] b = "0101";
if (a == b) x q[0];
if (a != b) x q[1];
if (a == "0110") x q[2];
