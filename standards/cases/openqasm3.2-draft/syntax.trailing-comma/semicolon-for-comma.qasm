OPENQASM 3.2;
def f(int[8] a, int[8] b) { }
f(1; 2);
