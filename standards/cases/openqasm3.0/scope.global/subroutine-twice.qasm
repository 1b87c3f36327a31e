OPENQASM 3.0;
def f() { }
def f(int[8] a) { }
