OPENQASM 2.0;
qreg q[1];
if (c==0) U(0,0,0) q[0];
creg c[1];
