OPENQASM 2.0;
qreg q[2];
creg c[1];
creg d[2];
U(pi,0,pi) q[1];
if (c==0) measure q -> d;
U(pi,0,pi) q;
if (c==1) measure q -> d;
