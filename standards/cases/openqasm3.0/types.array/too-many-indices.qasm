OPENQASM 3.0;
array[int[8], 3] a = {1, 2, 3};
int[8] b = a[1, 0, 0];
