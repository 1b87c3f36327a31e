OPENQASM 3.0;
def f(mutable array[int[8], #dim = 1] a) { a[2] = 10; }
array[int[8], 5] aa = {0, 1, 2, 3, 4};
f(aa[1:3]);
