OPENQASM 3.0;
def f(mutable array[int[8], #dim = 1] a, mutable array[int[8], #dim = 1] b) { a[0] = 1; b[1] = 2; }
array[int[8], 4] v = {0, 0, 0, 0};
f(v[0:1], v[2:3]);
