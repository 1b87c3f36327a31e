OPENQASM 2.0;
gate g(x) a { U(x*2,0,0) a; U(1-x,0,0) a; U(x^2,0,0) a; }
qreg q[1];
g(0.25+0.25) q[0];
