OPENQASM 2.0;
Qreg q[1];
