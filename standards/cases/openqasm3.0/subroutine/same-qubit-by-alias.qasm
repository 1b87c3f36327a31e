OPENQASM 3.0;
def f(qubit a, qubit b) { }
qubit[2] q;
let a = q[0];
f(q[0], a);
