OPENQASM 3.2;
array[int[8], 0] a;
int[32] n = 0;
for int[8] x in a { n += 1; }
