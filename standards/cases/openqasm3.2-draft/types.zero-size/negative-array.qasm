OPENQASM 3.2;
array[int[8], -1] a;
