OPENQASM 3.0;
def f(mutable array[int[8], #dim = 1] a, int[8] k) { if (k > 1) return; a[0] = 5; }
array[int[8], 2] x = {1, 2};
array[int[8], 2] y = {1, 2};
f(x, 1);
f(y, 2);
