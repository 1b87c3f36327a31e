OPENQASM 2.0;
gate gG a { U(0,0,0) a; }
qreg q[1];
gg q[0];
