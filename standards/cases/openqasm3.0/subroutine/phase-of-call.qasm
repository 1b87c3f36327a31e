OPENQASM 3.0;
def f(qubit a) { gphase(pi / 4); U(0, 0, 0) a; }
qubit q;
f(q);
f(q);
