OPENQASM 3.0;
def f(qubit a) { }
qubit[2] q;
f(q);
