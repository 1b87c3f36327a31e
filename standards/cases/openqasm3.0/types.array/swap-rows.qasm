OPENQASM 3.0;
array[int[8], 2, 2] m = {{1, 2}, {3, 4}};
array[int[8], 2] h = m[0];
m[0] = m[1];
