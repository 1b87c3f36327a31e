OPENQASM 2.0;
qreg q[4];
U(pi,0,pi) q[3];
U(pi,0,pi) q[1];
CX q[3],q[0];
CX q[0],q[2];
CX q[2],q[1];
