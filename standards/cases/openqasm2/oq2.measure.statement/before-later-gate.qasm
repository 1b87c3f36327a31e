OPENQASM 2.0;
qreg q[2];
creg c[1];
measure q[0] -> c[0];
U(pi,0,pi) q[0];
