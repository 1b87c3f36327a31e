OPENQASM 2.0;
qreg q[1];
gate g a { U(0,0,0) a; qreg r[1];