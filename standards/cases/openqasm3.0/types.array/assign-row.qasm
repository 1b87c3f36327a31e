OPENQASM 3.0;
array[int[8], 3] aa = {7, 8, 9};
array[int[8], 2, 3] bb = {{1, 2, 3}, {4, 5, 6}};
bb[1] = aa;
