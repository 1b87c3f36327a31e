OPENQASM 2.0;
include "qelib1.inc";
gate rzz a { x a; }
qreg q[1];
rzz q[0];
