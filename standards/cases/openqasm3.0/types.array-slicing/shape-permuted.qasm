OPENQASM 3.0;
array[int[8], 2, 3] a;
array[int[8], 3, 2] b;
a = b;
