// first
OPENQASM 2.0; qreg q[1]; U(pi,0,pi) q[0];
U(pi,0,pi) q[0]; qreg r[1]; CX q[0],r[0]; U(pi,0,pi) r[0];
