OPENQASM 3.2;
def f(readonly array[bit, 2] a) { }
