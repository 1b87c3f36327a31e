OPENQASM 3.0;
array[int[32], 3] a = {1, 2, 3};
int[32] r = -a[1] + a[2] ** 2;
