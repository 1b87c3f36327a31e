OPENQASM 2.0;
qreg q[2];
creg c[2];
creg d[1];
if (c==0) U(pi,0,pi) q;
measure q -> c;
