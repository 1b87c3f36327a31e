OPENQASM 3.0;
def f(bit[3] b) -> bit[3] { return ~b; }
bit[3] r = f("110");
