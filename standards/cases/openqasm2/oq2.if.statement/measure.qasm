OPENQASM 2.0;
qreg q[2];
creg c[2];
creg d[1];
U(pi,0,pi) q;
if (c==0) measure q[0] -> d[0];
if (c==1) measure q[1] -> c[1];
