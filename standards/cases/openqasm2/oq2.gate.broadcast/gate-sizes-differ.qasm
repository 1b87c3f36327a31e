OPENQASM 2.0;
gate g a,b,c,d { CX a,b; CX c,d; }
qreg q0[1];
qreg q1[2];
qreg q2[3];
g q0[0],q2,q1[0],q1;
