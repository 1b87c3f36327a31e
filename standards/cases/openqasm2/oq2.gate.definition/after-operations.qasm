OPENQASM 2.0;
qreg q[1];
U(0,0,0) q[0];
gate g a { U(0,0,0) a; }
g q[0];
