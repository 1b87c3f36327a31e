OPENQASM 2.0
;qreg aB[1];
qreg ab[1];
U(pi,0,pi) aB[0];;