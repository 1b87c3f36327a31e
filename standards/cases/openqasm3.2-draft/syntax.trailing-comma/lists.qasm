OPENQASM 3.2;
gate g(a, b,) q, r, { U(a, b, 0,) q; }
def f(int[8] a, int[8] b,) -> int[8] { return a + b; }
extern e(int[8], float[64],) -> int[8];
qubit[2] q;
g(1.0, 2.0,) q[0], q[1],;
int[8] r = f(1, 2,);
