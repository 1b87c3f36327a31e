OPENQASM 3.0;
array[int[8], 2] a = {1, 2};
array[float[64], 2] b = a;
