OPENQASM 2.0;
qreg q[3];
creg c[3];
U(pi,0,pi) q[0];
measure q[0] -> c[2];
measure q[1] -> c[1];
measure q[2] -> c[0];
