// The circuit ab in gates of another kind: Pauli gates, rotations and cz, up to a global phase.
OPENQASM 2.0;
include "qelib1.inc";
qreg q[2];
creg c[2];
y q[0];
x q[0];
ry(pi/2) q[0];
z q[1];
ry(pi/2) q[1];
cz q[0],q[1];
z q[1];
ry(pi/2) q[1];
ry(-pi/4) q[1];
measure q -> c;
