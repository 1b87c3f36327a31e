OPENQASM 2.0;
opaque magic(x) a;
qreg q[1];
magic q[0];
