OPENQASM 2.0;
qreg q[1];
U(cos(-pi)+2,0,0) q[0];
