OPENQASM 2.0;
qreg q[1];
creg c[1];
if (c==0) U(pi,0,pi) q[0];
measure q[0] -> c[0];
if (c==0) U(pi,0,pi) q[0];
if (c==1) reset q[0];
measure q[0] -> c[0];
