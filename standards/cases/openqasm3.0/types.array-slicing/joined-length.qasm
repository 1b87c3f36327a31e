OPENQASM 3.0;
array[int[8], 2] a = {1, 2};
array[int[8], 5] b = {0, 0, 0, 0, 0};
b = a ++ a;
