OPENQASM 3.0;
def f(readonly array[int[8], 2] a) { }
array[float[64], 2] v = {1.0, 2.0};
f(v);
