OPENQASM 3.0;
include "stdgates.inc";
gate g a { x a; gphase(pi / 4); }
qubit q;
pow(2) @ g q;
