OPENQASM 2.0;
include "qelib1.inc";
gate swap a,b { x a; }
qreg q[2];
swap q[0],q[1];
