OPENQASM 2.0;
opaque magic a,b;
qreg q[2];
qreg r[2];
magic q,r;
