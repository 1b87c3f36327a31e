OPENQASM 2.0;
opaque magic(x) a;
qreg q[1];
magic(1,2) q[0];
