OPENQASM 3.1;
array[int[32], 3] a;
const uint n = sizeof(a, 1);
