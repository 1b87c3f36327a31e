OPENQASM 3.0;
def f(uint[8] n, qubit[n] q) { }
