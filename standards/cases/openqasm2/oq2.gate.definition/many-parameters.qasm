OPENQASM 2.0;
gate g(p1,p2,p3,p4) a,b { U(p4,p3,0) a; U(p2,p1,0) b; }
qreg q[2];
g(pi/2,pi/3,pi,pi/2) q[0],q[1];
