OPENQASM 2.0;
qreg q[1];
gate sin a { U(0,0,0) a; }
