OPENQASM 3.0;
array[int[8], 2, 2] m = {{1, 2}, {3, 4}};
int[8] a = m[1][0];
