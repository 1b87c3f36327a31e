OPENQASM 3.0;
array[int[8], #dim = 2] a;
