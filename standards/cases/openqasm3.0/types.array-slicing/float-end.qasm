OPENQASM 3.0;
array[int[8], 3] a = {1, 2, 3};
array[int[8], 2] b = a[0:1.0];
