OPENQASM 2.0;
qreg q[1];
creg c[2];
measure q[1] -> c[1];
