OPENQASM 2.0;
opaque magic(x) a;
gate g a,b { magic(pi) a; CX a,b; }
qreg q[2];
g q[0],q[1];
