OPENQASM 2.0;
qreg q[2];
creg c[2];
creg d[1];
if (c==1) U(0,0,0) q[2];
