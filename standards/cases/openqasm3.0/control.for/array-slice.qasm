OPENQASM 3.0;
array[int[32], 4] a = {1, 2, 3, 4};
int[32] b = 0;
for int[32] x in a[1:2] { b = b * 10 + x; }
