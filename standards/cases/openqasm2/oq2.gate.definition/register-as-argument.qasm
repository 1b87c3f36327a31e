OPENQASM 2.0;
qreg q[1];
gate g q[0] { U(0,0,0) q; }
