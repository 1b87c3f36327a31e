OPENQASM 2.0;
qreg q[1]; // ‮;]1[r gerq
U(0,0,0) q[0];
