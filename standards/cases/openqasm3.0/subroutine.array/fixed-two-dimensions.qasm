OPENQASM 3.0;
def f(readonly array[int[8], 2, 3] t) -> int[8] { return t[1, 2]; }
array[int[8], 2, 3] v = {{1, 2, 3}, {4, 5, 6}};
int[8] r = f(v);
