OPENQASM 3.0;
array[int[8], 3, 2] m = {{1, 2}, {3, 4}, {5, 6}};
array[int[8], 2, 2] r = m[1:2];
