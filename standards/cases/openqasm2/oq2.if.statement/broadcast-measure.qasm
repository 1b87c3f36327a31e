OPENQASM 2.0;
qreg q[2];
creg c[2];
U(pi,0,pi) q;
if (c==0) measure q -> c;
