OPENQASM 3.0;
int[8] a = 1;
if (a == 1) { a = 2; } else { a = 9; }
