OPENQASM 2.0;
qreg q[1];
creg c[1];
U((0-1)^0.5,0,0) q[0];
measure q[0] -> c[0];
