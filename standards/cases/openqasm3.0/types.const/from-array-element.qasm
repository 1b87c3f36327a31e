OPENQASM 3.0;
array[int[8], 2] a = {1, 2};
const int[8] c = a[0];
