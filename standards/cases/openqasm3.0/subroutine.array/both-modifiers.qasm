OPENQASM 3.0;
def f(readonly mutable array[int[8], 2] a) { }
