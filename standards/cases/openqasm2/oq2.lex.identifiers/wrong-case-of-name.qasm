OPENQASM 2.0;
qreg q_a[1];
U(0,0,0) q_A[0];
