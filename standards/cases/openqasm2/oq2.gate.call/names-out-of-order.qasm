OPENQASM 2.0;
gate g b,a { U(pi,0,pi) b; }
qreg q[2];
g q[1],q[0];
