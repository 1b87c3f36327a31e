OPENQASM 2.0;
qreg q[2];
creg c[1];
U(pi,0,pi) q[1];
measure q[0] -> c[0];
measure q[1] -> c[0];
