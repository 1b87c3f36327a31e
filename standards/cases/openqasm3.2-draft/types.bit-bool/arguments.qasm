OPENQASM 3.2;
def f(bool v) -> bool { return v; }
def g(bit v) -> bit { return v; }
bit one = 1;
bool a = f(one);
bit b = g(true);
