OPENQASM 3.0;
array[int[8], 5] a = {10, 11, 12, 13, 14};
array[int[8], 3] b = a[0:2:4];
