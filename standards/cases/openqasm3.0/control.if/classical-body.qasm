OPENQASM 3.0;
int[8] a = 1;
if (a == 1) { a = 5; } else { a = 7; }
