OPENQASM 3.0;
array[int[8], 3] a = {1, 2, 3};
array[int[8], 3] b = {7, 8, 9};
a[2:-1:0] = b;
