OPENQASM 2.0;
qreg q[1];
creg c[1];
U(pi/2,pi/2,0) q[0];
U(pi/2,0,pi/2) q[0];
measure q[0] -> c[0];
