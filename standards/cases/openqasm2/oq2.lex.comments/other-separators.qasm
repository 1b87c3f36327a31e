OPENQASM 2.0;
// one  two  three  four   five
qreg q[1];
U(0,0,0) r[0];
