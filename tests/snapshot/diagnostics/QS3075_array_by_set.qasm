OPENQASM 3.1;
array[int[32], 4] a;
array[int[32], 2] b = a[{0, 2}];
