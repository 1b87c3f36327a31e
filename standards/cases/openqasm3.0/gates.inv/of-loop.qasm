OPENQASM 3.0;
include "stdgates.inc";
gate g a { for int i in [1:3] { ry(0.4) a; s a; } }
qubit q;
g q;
inv @ g q;
