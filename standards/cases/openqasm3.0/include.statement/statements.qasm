OPENQASM 3.0;
include "declares.inc";
U(pi, 0, pi) q[1];
