OPENQASM 2.0;
qreg q[1];
/* no such comment */
U(0,0,0) q[0];
