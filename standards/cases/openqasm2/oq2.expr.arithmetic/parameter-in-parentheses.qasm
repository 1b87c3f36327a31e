OPENQASM 2.0;
gate g(x,y) a { U((x-y)*2,0,0) a; }
qreg q[1];
g(1+1,3/2) q[0];
