OPENQASM 3.0;
qubit q;
bit[2] c;
c[2] = measure q;
