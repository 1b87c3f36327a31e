OPENQASM 3.0;
def f(mutable int[8] a) { }
