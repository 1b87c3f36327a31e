OPENQASM 2.0;
gate f(a) b { U(a,0,0) b; }
gate g(b) a,c { f(b) c; f(2*b) a; }
qreg q[2];
g(pi/3) q[0],q[1];
