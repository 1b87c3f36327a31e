OPENQASM 3.0;
def f(int[8] a) -> int[8] { a += 1; return a; }
array[int[8], 2] v = {5, 1};
int[8] r = f(v[0]);
