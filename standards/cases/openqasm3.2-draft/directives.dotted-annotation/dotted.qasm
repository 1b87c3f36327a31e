OPENQASM 3.2;
@vendor.name
qubit q;
@vendor.a.b.c with text
bit c;
