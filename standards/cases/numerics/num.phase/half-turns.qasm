OPENQASM 3.0;
qubit q;
U(pi,0,pi) q;
U(pi,0,pi) q;
