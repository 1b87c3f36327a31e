OPENQASM 3.0;
array[int[8], 2, 2] a = {1, 2};
