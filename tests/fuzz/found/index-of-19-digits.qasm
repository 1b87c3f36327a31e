OPENQASM 2.0;
include "qelib1.inc";
qreg q[5];
creg c[5];
x q[1];
if (c[0]) { x q[1]; }
x q[9223372036854775808];
measure q -> c;
