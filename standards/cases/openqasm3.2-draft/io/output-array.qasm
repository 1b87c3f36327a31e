OPENQASM 3.2;
output array[int[8], 3] c;
for int i in [0:2] { c[i] = (i + 1) * (i + 1); }
