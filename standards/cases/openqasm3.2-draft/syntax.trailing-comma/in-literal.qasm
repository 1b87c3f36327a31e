OPENQASM 3.2;
array[int[8], 2] a = {1,, 2};
