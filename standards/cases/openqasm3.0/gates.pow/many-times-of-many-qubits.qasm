OPENQASM 3.0;
include "stdgates.inc";
gate step a0, a1, a2, a3, a4, a5, a6, a7, a8 { p(pi / 100) a0; cx a0, a8; }
qubit[9] q;
x q[0];
pow(101) @ step q[0], q[1], q[2], q[3], q[4], q[5], q[6], q[7], q[8];
