OPENQASM; qreg q[1];
