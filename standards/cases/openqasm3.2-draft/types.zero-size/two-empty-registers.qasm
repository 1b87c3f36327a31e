OPENQASM 3.2;
include "stdgates.inc";
qubit[0] a;
qubit[0] b;
qubit q;
cx a, b;
cx q, a;
x q;
