OPENQASM 3.0;
array[int[8], 2] a = {1, 2};
int[8] b = a[1.0];
