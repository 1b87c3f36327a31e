OPENQASM 3.0;
def f(readonly array[int[8], 2] a) { }
array[int[8], 2, 3] v;
f(v[0]);
