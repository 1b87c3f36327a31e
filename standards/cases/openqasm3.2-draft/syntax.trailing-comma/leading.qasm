OPENQASM 3.2;
def f(int[8] a) { }
f(, 1);
