OPENQASM 3.0;
array[int, 2] a = {1, 2};
array[int[64], 2] b = {3, 4};
b = a;
