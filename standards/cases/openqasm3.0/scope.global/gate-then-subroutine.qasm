OPENQASM 3.0;
gate f a { }
def f() { }
