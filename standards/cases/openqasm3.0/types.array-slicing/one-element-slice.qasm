OPENQASM 3.0;
array[int[8], 3] a = {1, 2, 3};
array[int[8], 1] b = a[1:1];
