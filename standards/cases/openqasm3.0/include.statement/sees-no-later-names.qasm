OPENQASM 3.0;
include "uses-later.inc";
int[32] later = 1;
