OPENQASM 2.0;
qreg a[1];
qreg q[1];
gate g(x) q { U(x,0,pi) q; }
g(pi) a[0];
