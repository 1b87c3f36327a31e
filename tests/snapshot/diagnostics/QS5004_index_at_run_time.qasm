// snapshot: run
OPENQASM 3.1;
array[int[32], 3] a = {1, 2, 3};
int[32] i = 3;
int[32] j = a[i];
