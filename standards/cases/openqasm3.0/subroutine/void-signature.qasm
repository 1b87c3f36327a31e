OPENQASM 3.0;
def f() -> void { }
