OPENQASM 2.0;
gate g_1(tHeta, x2) aA, b_ { U(tHeta,x2,0) aA; CX aA,b_; }
qreg q[2];
g_1(0.5,1) q[0],q[1];
