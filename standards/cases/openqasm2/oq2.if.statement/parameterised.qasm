OPENQASM 2.0;
gate turn(x) a { U(x/2,0,0) a; }
qreg q[1];
creg c[1];
creg d[1];
if (c==0) turn(2*pi/3) q[0];
if (c==1) turn(pi) q[0];
measure q[0] -> d[0];
