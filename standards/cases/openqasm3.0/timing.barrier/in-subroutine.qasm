OPENQASM 3.0;
def f(qubit[2] q) { barrier q; }
qubit[2] q;
f(q);
