OPENQASM 3.0;
uint[8] n = 1;
def f(readonly array[int[8], #dim = n] a) { }
