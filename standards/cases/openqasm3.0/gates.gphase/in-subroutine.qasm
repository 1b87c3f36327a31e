OPENQASM 3.0;
def f() { gphase(pi / 3); }
qubit q;
f();
