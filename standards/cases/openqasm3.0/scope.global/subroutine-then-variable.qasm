OPENQASM 3.0;
def f() { }
int[8] f = 1;
