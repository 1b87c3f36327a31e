OPENQASM 2.0;
qreg q[2];
creg c[40];
creg d[1];
U(pi,0,pi) q[0];
measure q[0] -> c[39];
if (c==0) U(pi,0,pi) q[1];
measure q[1] -> d[0];
