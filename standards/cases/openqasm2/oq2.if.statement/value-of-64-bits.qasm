OPENQASM 2.0;
qreg q[1];
creg c[1];
creg d[1];
if (c==18446744073709551616) U(pi,0,pi) q[0];
measure q[0] -> d[0];
