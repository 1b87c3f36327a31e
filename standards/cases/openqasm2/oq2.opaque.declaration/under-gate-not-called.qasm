OPENQASM 2.0;
opaque magic a;
gate g a,b { magic a; CX a,b; }
qreg q[2];
U(pi,0,pi) q[0];
CX q[0],q[1];
