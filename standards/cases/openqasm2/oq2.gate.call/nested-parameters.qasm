OPENQASM 2.0;
gate f(x,y) a { U(x-y,0,0) a; }
gate g(y,x) a { f(x,y) a; f(y,0) a; }
qreg q[1];
g(0.5,2) q[0];
