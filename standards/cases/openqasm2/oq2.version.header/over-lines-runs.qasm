OPENQASM

2.0
// two
;
qreg q[2];
U(pi,0,pi) q[0];
