OPENQASM 2.0;
qreg q[1];
U(tan(-pi/4)+2,0,0) q[0];
