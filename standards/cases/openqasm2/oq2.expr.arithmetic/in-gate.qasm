OPENQASM 2.0;
gate g(x,y) a { U(sin(x)+y^2*-1,0,0) a; }
qreg q[1];
g(pi/2,0.5) q[0];
