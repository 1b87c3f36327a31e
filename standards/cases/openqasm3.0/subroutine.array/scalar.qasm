OPENQASM 3.0;
def f(readonly array[int[8], 2] a) { }
int[8] v = 1;
f(v);
