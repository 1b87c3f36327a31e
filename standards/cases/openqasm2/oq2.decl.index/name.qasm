OPENQASM 2.0;
qreg q[2];
creg c[1];
U(0,0,0) q[c];
