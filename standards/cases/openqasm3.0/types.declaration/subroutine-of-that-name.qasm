OPENQASM 3.0;
int a = 1;
def a() { }
