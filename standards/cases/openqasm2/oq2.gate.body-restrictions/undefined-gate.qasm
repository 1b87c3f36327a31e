OPENQASM 2.0;
gate g a { h a; }
qreg q[1];
