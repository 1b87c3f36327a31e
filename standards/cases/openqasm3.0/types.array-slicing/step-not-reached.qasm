OPENQASM 3.0;
array[int[8], 5] a = {10, 11, 12, 13, 14};
array[int[8], 2] b = a[0:3:4];
