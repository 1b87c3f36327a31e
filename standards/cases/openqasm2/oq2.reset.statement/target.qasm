OPENQASM 2.0;
qreg q[1];
creg c[1];
reset q[0] -> c[0];
