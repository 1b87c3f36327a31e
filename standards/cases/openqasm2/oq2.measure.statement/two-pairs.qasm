OPENQASM 2.0;
qreg q[2];
creg c[2];
measure q[0],q[1] -> c[0],c[1];
