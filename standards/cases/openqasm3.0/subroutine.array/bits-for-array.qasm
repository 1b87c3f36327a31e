OPENQASM 3.0;
def f(readonly array[int[8], #dim = 1] a) { }
bit[8] v = "00000001";
f(v);
