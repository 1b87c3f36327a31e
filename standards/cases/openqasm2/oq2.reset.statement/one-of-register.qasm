OPENQASM 2.0;
qreg q[3];
creg c[3];
U(pi,0,pi) q;
reset q[1];
measure q -> c;
