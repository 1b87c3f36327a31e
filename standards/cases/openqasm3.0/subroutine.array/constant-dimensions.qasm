OPENQASM 3.0;
const uint n = 1;
def f(readonly array[int[8], #dim = n + 1] t) -> int[8] { return t[0, 0] + t[1, 1]; }
array[int[8], 2, 2] v = {{1, 2}, {3, 4}};
int[8] r = f(v);
