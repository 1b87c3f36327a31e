OPENQASM 3.0;
array[int[8], 1, 1, 1, 1, 1, 1, 1, 2] a;
