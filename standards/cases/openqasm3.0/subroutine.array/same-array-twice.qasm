OPENQASM 3.0;
def f(mutable array[int[8], 2] a, mutable array[int[8], 2] b) { }
array[int[8], 2] m = {1, 2};
f(m, m);
