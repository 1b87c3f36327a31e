OPENQASM 3.0;
def f(mutable array[int[8], #dim = 1] r) { r[0] = 90; r[1] = 80; }
array[int[8], 4] v = {1, 2, 3, 4};
f(v[3:-1:1]);
