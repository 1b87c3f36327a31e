OPENQASM 2.0;
gate g(x) a { U(-x+3,0,0) a; }
qreg q[1];
g(-0.5+1.5) q[0];
