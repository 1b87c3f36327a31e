OPENQASM 2.0;
// a comment\
qreg q[1]; nothing q[0];
