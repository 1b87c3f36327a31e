OPENQASM 2.0;
gate f a,b { CX a,b; }
gate g a,b,c { f a,c; }
qreg q[2];
g q[1],q[0],q[1];
