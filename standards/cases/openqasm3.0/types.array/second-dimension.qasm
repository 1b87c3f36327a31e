OPENQASM 3.0;
array[int[8], 3, 2] m = {{1, 2}, {3, 4}, {5, 6}};
int[8] b = m[1, 2];
