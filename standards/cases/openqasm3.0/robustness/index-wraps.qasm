OPENQASM 3.0;
array[int[8], 4] a = {1, 2, 3, 4};
int[64] i = 4294967296;
int[8] b = a[i];
