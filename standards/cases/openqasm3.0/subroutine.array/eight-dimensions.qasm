OPENQASM 3.0;
def f(readonly array[int[8], #dim = 8] a) { }
