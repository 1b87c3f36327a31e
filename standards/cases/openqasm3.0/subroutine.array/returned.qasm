OPENQASM 3.0;
def f() -> array[int[8], 2] { }
