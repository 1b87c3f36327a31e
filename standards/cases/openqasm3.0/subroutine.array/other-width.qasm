OPENQASM 3.0;
def f(readonly array[int[8], #dim = 1] a) { }
array[int[16], 2] v = {1, 2};
f(v);
