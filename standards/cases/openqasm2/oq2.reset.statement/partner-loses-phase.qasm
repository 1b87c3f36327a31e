OPENQASM 2.0;
qreg q[2];
creg c[1];
U(pi/2,0,pi) q[0];
CX q[0],q[1];
reset q[1];
U(pi/2,0,pi) q[0];
measure q[0] -> c[0];
