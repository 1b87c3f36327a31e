// CHSH on a Bell state: X on the first side, (Z + X)/sqrt(2) on the second; ideal correlation 1/sqrt(2).
OPENQASM 2.0;
include "qelib1.inc";
qreg q[2];
creg c[2];
h q[0];
cx q[0],q[1];
h q[0];
ry(-pi/4) q[1];
measure q -> c;
