OPENQASM 3.1;
array[int[8], 1, 1, 1, 1, 1, 1, 1, 1] a;
