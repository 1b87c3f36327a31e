OPENQASM 3.0;
include "stdgates.inc";
gate g a { rz(0.7) a; rz(0.2) a; }
qubit[2] q;
x q;
for int i in [0:1] { ctrl @ pow(2 ** i) @ g q[0], q[1]; }
