OPENQASM 2.0;
gate turn(x,y) a { U(x,y,0) a; }
qreg q[1];
turn(pi/3,pi) q[0];
