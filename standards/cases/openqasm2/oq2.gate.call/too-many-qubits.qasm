OPENQASM 2.0;
gate g a { U(0,0,0) a; }
qreg q[2];
g q[0],q[1];
