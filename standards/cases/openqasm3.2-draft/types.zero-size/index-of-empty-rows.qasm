OPENQASM 3.2;
def f(readonly array[int[8], #dim = 1] r) { }
array[int[8], 2, 0] a;
f(a[0]);
