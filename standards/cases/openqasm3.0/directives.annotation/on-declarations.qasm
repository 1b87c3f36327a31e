OPENQASM 3.0;
@bind one
input int[8] n;
@bind two
output int[8] r;
@pure
def f(int[8] a) -> int[8] { return a + 4; }
@call
r = f(n);
