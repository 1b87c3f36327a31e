OPENQASM 3.0;
def f(bit b) { }
qubit q;
bit c;
f(measure q);
