OPENQASM 3.0;
int[8] r = 0;
if (false) { int[8] a = 1; r = a; } else { int[8] a = 2; r = a; }
