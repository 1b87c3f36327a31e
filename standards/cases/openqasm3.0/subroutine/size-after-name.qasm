OPENQASM 3.0;
def f(bit a[2]) { }
