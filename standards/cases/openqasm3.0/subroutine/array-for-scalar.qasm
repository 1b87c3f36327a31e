OPENQASM 3.0;
def f(int[8] a) { }
array[int[8], 2] v = {1, 2};
f(v);
