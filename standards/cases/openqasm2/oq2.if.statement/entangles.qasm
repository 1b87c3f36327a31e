OPENQASM 2.0;
qreg q[3];
creg c[1];
creg d[3];
U(pi/3,0,0) q[0];
measure q[0] -> c[0];
if (c==1) U(pi/2,0,pi) q[1];
if (c==1) CX q[1],q[2];
measure q -> d;
