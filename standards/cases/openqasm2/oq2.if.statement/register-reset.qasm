OPENQASM 2.0;
qreg q[2];
creg c[1];
creg d[2];
U(pi,0,pi) q;
if (c==0) reset q;
if (c==1) U(pi,0,pi) q;
measure q -> d;
