OPENQASM 2.0;
qreg q[3];
creg c[2];
creg d[3];
U(pi,0,pi) q[2];
measure q -> d;
measure q[2] -> c[0];
