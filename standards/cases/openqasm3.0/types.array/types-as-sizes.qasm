OPENQASM 3.0;
array[int[8], int[8]] a;
