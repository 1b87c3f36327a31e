OPENQASM 2.0;
qreg q[1];
U(0,0,0) q[0];
qreg r[1];
creg c[1];
CX q[0],r[0];
