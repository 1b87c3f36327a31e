OPENQASM 3.0;
def f() -> int[32] { end; return 7; }
int[32] a = 1;
a = 5 + f();
a = 2;
