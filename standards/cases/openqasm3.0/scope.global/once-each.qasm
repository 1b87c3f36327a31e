OPENQASM 3.0;
gate g a { }
def f() { }
int[8] i = 1;
qubit q;
