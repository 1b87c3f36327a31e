OPENQASM 2.0;
qreg q[1];
// a comment
U(pi,0,pi) q[0];
