OPENQASM 3.0;
int[8] a = 1;
if (true) { int[8] a = 5; a += 1; }
a += 10;
