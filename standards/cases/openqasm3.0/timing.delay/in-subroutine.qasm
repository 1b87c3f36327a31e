OPENQASM 3.0;
def f(qubit a, duration d) { delay[d] a; }
qubit q;
f(q, 100ns);
