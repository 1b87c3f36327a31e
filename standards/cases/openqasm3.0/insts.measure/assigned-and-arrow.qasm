OPENQASM 3.0;
qubit q;
bit a;
bit b;
a = measure q -> b;
