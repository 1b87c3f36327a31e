// one
OPENQASM 2.0;
// two

qreg q[1]; // three
U(0,0,0) r[0];
