OPENQASM 3.0;
array[int[8], 2, 3] a = {{1, 2, 3}, {4, 5, 6}};
uint[8] n = sizeof(a, 0, 1);
