OPENQASM 3.0;
include "stdgates.inc";
gate g a, b { cx a, b; cx b, a; }
qubit[2] q;
x q[0];
pow(2) @ g q[0], q[1];
