OPENQASM 3.0;
int[8] a = 0;
while (a < 1) { int[8] b = 1; a = 1; }
a = b;
