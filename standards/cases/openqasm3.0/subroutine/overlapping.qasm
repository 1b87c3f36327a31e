OPENQASM 3.0;
def f(qubit[2] a, qubit b) { }
qubit[2] q;
f(q, q[1]);
