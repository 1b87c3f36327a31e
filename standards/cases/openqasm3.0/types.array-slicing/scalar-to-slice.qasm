OPENQASM 3.0;
array[int[8], 3] a = {1, 2, 3};
a[0:1] = 5;
