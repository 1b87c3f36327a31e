OPENQASM 3.0;
include "stdgates.inc";
def f(creg c[2], qreg a[2]) -> bit[2] { if (c[0]) x a[1]; return measure a; }
qubit[2] q;
bit[2] r = f("01", q);
