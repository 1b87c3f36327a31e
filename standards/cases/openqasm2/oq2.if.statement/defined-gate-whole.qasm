OPENQASM 2.0;
include "qelib1.inc";
qreg q[3];
creg c[1];
creg d[3];
gate g a,b { x a; cx a,b; x a; }
if (c==0) g q[0],q[1];
if (c==1) g q[1],q[2];
measure q -> d;
