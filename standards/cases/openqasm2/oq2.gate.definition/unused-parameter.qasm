OPENQASM 2.0;
gate g(x,y) a,b { U(x,0,0) a; }
qreg q[2];
g(1,2) q[0],q[1];
