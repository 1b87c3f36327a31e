OPENQASM 3.2;
gate g a { nop a; }
def f(qubit a) { nop a; }
qubit q;
if (true) { nop q; }
