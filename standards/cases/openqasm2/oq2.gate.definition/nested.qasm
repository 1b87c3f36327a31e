OPENQASM 2.0;
gate r(x) a { U(x,0,0) a; }
gate rr(x) a { r(x/2) a; r(x/2) a; }
gate rrr(x) a { rr(x/2) a; r(x/2) a; }
qreg q[1];
rrr(1) q[0];
