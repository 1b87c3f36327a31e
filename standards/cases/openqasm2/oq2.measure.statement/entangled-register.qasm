OPENQASM 2.0;
qreg q[3];
creg c[3];
U(2*pi/3,0,0) q[1];
CX q[1],q[0];
U(pi,0,pi) q[2];
measure q -> c;
