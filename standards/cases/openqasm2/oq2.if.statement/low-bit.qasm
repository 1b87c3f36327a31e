OPENQASM 2.0;
qreg q[3];
creg c[3];
creg d[1];
U(pi,0,pi) q[0];
measure q -> c;
if (c==1) U(pi,0,pi) q[1];
if (c==4) U(pi,0,pi) q[1];
measure q[1] -> d[0];
