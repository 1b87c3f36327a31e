OPENQASM 2.0;
gate g(z,y) a { U(z,y,0) a; }
qreg q[1];
g(pi/3,pi/2) q[0];
