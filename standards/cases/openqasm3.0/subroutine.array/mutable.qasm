OPENQASM 3.0;
def f(mutable array[int[8], 3] a) { a[1] = 10; }
array[int[8], 3] v = {1, 2, 3};
f(v);
