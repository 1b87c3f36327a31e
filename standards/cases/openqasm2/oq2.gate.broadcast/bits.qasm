OPENQASM 2.0;
creg c[2];
qreg q[2];
U(0,0,0) c;
