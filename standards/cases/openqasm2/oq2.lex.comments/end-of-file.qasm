OPENQASM 2.0;
qreg q[1];
// no end of line after this