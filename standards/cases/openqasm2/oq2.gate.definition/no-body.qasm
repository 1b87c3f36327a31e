OPENQASM 2.0;
gate g a;
qreg q[1];
