OPENQASM 3.0;
def f(mutable array[int[8], #dim = 1] a) { a[1] = 7; }
array[int[8], 2, 3] b = {{0, 0, 0}, {0, 0, 0}};
f(b[1]);
f(b[0, 1:2]);
