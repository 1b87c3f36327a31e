OPENQASM 3.2;
array[int[8], 0] a = {1};
