OPENQASM 2.0;
opaque magic(x,y) a,b;
gate g(t) a,b,c { magic(t/2,-t) c,a; barrier a,b; magic(0,1) b,c; }
qreg q[3];
g(pi) q[2],q[0],q[1];
