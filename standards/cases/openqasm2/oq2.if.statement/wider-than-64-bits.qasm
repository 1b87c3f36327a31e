OPENQASM 2.0;
qreg q[2];
creg c[70];
creg d[1];
U(pi,0,pi) q[0];
measure q[0] -> c[66];
if (c==73786976294838206464) U(pi,0,pi) q[1];
if (c==4) U(pi,0,pi) q[1];
measure q[1] -> d[0];
