OPENQASM 3.0;
def f(qubit a, qubit b) { }
qubit[2] q;
f(q[0], q[0]);
