OPENQASM 3.0;
def f(readonly array[int[8], 2, 3] a) { }
array[int[8], 3, 2] v;
f(v);
