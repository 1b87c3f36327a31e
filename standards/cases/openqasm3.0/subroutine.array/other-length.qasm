OPENQASM 3.0;
def f(readonly array[int[8], 3] a) { }
array[int[8], 2] v = {1, 2};
f(v);
