OPENQASM 2.0;
qreg q[1];
creg c[1];
creg d[1];
if (c==4294967296) U(pi,0,pi) q[0];
measure q[0] -> d[0];
