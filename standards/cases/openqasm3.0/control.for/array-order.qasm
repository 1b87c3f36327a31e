OPENQASM 3.0;
array[int[32], 3] a = {3, 1, 2};
int[32] b = 0;
for int[32] x in a { b = b * 10 + x; }
