OPENQASM 2.0;
qreg q[1];
nothing q[0];
