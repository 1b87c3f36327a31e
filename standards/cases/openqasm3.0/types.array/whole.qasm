OPENQASM 3.0;
array[int[8], 2] a = {1, 2};
array[int[8], 2] b = {7, 8};
b = a;
a[0] = 9;
