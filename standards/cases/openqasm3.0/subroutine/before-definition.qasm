OPENQASM 3.0;
f();
def f() { }
