OPENQASM 2.0;
opaque magic(x,y) a,b;
qreg q[2];
magic(0.5,pi) q[0],q[1];
