OPENQASM 3.0;
def f(mutable array[int[8], #dim = 1] a) { a[0] = 7; a[-1] = 8; }
array[int[8], 3, 2] b = {{0, 0}, {0, 0}, {0, 0}};
f(b[0:2, 1]);
