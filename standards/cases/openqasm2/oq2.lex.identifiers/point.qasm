OPENQASM 2.0;
qreg q.a[1];
