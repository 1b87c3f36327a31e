OPENQASM 3.0;
def f(qubit[2] a) { }
qubit[3] q;
f(q);
