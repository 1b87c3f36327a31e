OPENQASM 3.0;
def f(bit[2] b) -> bit { b[0] = 1; return b[0]; }
bit[2] x = "00";
bit y = f(x);
