OPENQASM 2.0;
gate nothing a,b { }
qreg q[2];
U(pi,0,pi) q[0];
nothing q[0],q[1];
