OPENQASM 3.2;
def f() { }
f(,);
