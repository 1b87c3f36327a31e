OPENQASM 3.0;
def f(qubit a) { }
bit c;
f(c);
