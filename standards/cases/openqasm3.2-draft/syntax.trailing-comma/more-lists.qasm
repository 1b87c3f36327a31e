OPENQASM 3.2;
gate g(a,) q, { U(a, 0, 0,) q; }
def f(readonly array[int[8], 2, 3,] a,) -> int[8] { return a[1, 2,]; }
qubit q;
g(1.0,) q,;
array[int[8], 2, 3,] v = {{1, 2, 3,}, {4, 5, 6,},};
int[8] r = f(v,);
