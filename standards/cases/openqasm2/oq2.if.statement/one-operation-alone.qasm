OPENQASM 2.0;
qreg q[2];
creg c[1];
creg d[2];
if (c==1) U(pi,0,pi) q[0]; U(pi,0,pi) q[1];
measure q -> d;
