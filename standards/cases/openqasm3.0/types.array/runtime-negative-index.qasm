OPENQASM 3.0;
array[int[8], 3] a = {10, 20, 30};
int[8] i = -1;
int[8] x = a[i];
i -= 1;
int[8] y = a[i];
