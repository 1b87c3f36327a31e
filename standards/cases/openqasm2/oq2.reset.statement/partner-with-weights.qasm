OPENQASM 2.0;
qreg q[2];
creg c[2];
U(pi/3,0,0) q[0];
CX q[0],q[1];
reset q[1];
measure q -> c;
