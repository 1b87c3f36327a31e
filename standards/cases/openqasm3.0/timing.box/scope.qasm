OPENQASM 3.0;
int[8] a = 1;
box { int[8] a = 5; a += 1; }
a += 10;
