OPENQASM 2.0;
gate g a,b,c,d { CX a,b; CX c,d; }
qreg q0[1];
qreg q1[2];
qreg q2[3];
qreg q3[2];
U(pi,0,pi) q0[0];
U(pi,0,pi) q2[0];
g q0[0],q1,q2[0],q3;
