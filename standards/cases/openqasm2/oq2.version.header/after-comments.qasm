// a comment
// another
OPENQASM 2.0;
qreg q[1];
