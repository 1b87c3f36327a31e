OPENQASM 3.1;
array[int[32], 3] a = {1, 2};
