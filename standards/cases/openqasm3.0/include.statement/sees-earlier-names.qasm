OPENQASM 3.0;
int[32] i = 100;
include "uses-i.inc";
