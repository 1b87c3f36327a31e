OPENQASM 3.1;
array[int[32], 2] a;
array[int[32], 3] b = a ++ a;
