OPENQASM 3.0;
def f(mutable array[int[8], #dim = 1] a) { a[0] = 9; }
array[int[8], 2] u = {1, 2};
array[int[8], 3] v = {1, 2, 3};
f(u);
f(v);
