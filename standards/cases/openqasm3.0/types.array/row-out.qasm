OPENQASM 3.0;
array[int[8], 2, 2] m = {{1, 2}, {3, 4}};
array[int[8], 2] r = m[1];
m[1, 0] = 9;
