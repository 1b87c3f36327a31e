OPENQASM 3.0;
def f(int[8] a int[8] b) { }
