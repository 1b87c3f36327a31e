OPENQASM 2.0;
opaque magic a;
qreg q[1];
U(pi,0,pi) q[0];
