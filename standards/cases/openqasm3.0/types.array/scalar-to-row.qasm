OPENQASM 3.0;
array[int[8], 2, 2] bb = {{1, 2}, {3, 4}};
bb[0] = 1;
