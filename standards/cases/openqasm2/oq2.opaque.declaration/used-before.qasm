OPENQASM 2.0;
qreg q[1];
magic q[0];
opaque magic a;
