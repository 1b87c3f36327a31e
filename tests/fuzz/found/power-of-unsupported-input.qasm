OPENQASM 3.0;
include "stdgates.inc";
gate f(t) a { p(t) a; p(t) a; }
input float[28] v;
qubit q;
x q;
pow(0.5) @ f(v) q;
