OPENQASM 2.0;
qreg q[2];
creg c[2];
creg d[1];
if (c==0) U(pi,0,pi) q[0];
measure q[0] -> d[0];
