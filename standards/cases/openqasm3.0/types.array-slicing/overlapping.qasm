OPENQASM 3.0;
array[int[8], 4] a = {1, 2, 3, 4};
a[1:3] = a[0:2];
