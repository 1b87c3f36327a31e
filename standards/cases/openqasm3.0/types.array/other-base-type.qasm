OPENQASM 3.0;
array[int[8], 2] a = {1, 2};
array[uint[8], 2] b = {3, 4};
b = a;
