OPENQASM 3.0;
include "stdgates.inc";
gate thrice(t) a { for int i in [1:3] { ry(t) a; } }
qubit q;
thrice(0.5) q;
