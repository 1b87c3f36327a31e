OPENQASM 2.0;
include "qelib1.inc";
gate cx a { x a; }
