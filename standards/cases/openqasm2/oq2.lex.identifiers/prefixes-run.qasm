OPENQASM 2.0;
qreg q[1];
qreg q1[1];
qreg q_1[1];
qreg ifq[1];
U(pi,0,pi) q1[0];
CX q1[0],ifq[0];
