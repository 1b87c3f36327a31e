OPENQASM 2.0;
include "qelib1.inc";
gate mine a,b { cnot a,b; }
gate cnot a,b { cx a,b; }
