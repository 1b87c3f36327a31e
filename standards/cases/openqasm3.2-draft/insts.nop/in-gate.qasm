OPENQASM 3.2;
include "stdgates.inc";
gate g a, b { nop a; h a; nop; cx a, b; nop a, b; }
qubit[2] q;
g q[0], q[1];
inv @ g q[0], q[1];
x q[0];
h q[1];
