OPENQASM 3.0;
array[int[8], 3, 3] m = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
array[int[8], 3] b = m[0:2, 1];
