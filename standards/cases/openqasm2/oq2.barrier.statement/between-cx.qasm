OPENQASM 2.0;
qreg q[2];
U(pi/2,0,pi) q[0];
CX q[0],q[1];
barrier q[1];
CX q[1],q[0];
barrier q;
CX q[0],q[1];
