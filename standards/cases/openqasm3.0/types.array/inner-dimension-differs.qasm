OPENQASM 3.0;
array[int[8], 2, 3] a = {{1, 2, 3}, {4, 5, 6}};
array[int[8], 2, 4] b;
b = a;
