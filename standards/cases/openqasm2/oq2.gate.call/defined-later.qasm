OPENQASM 2.0;
qreg q[1];
g q[0];
gate g a { U(0,0,0) a; }
