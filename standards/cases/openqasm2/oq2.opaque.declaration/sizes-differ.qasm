OPENQASM 2.0;
opaque magic a,b;
qreg q[2];
qreg r[3];
magic q,r;
