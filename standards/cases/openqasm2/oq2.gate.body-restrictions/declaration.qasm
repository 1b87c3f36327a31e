OPENQASM 2.0;
gate g a { qreg r[1]; }
