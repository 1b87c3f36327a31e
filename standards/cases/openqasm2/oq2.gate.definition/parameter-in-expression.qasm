OPENQASM 2.0;
gate g(x,y) a { U(x*2-y/2,0,0) a; }
qreg q[1];
g(1,2) q[0];
