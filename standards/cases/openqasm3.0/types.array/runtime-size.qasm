OPENQASM 3.0;
uint n = 3;
array[int[8], n] a;
