OPENQASM 3.0;
def f(qubit[2] a, qubit[2] b) { }
qubit[3] q;
f(q[0:1], q[1:2]);
