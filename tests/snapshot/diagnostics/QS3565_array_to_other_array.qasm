OPENQASM 3.1;
array[int[32], 3] a;
array[int[32], 4] b;
a = b;
