OPENQASM 2.0;
gate g a { U(pi/2,0,pi) a; U(0,0,pi/2) a; U(pi/2,0,0) a; }
qreg q[1];
g q[0];
