OPENQASM 3.0;
array[int[8], 3] r = {1, 2, 3};
array[int[8], 2, 2] m = {{1, 2}, {3, 4}};
m[0] = r;
