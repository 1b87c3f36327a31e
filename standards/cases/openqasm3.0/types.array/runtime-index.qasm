OPENQASM 3.0;
array[int[8], 4] a = {10, 20, 30, 40};
int[8] sum = 0;
for int i in [0:3] { sum += a[i]; }
