OPENQASM 3.0;
array[int[8], 4] a = {1, 2, 3, 4};
array[int[8], 2] b = a[-2:-1];
