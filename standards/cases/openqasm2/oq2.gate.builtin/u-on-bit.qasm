OPENQASM 2.0;
qreg q[1];
creg c[1];
U(0,0,0) c[0];
