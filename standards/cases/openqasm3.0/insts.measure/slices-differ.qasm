OPENQASM 3.0;
qubit[3] q;
bit[3] c;
c[0:1] = measure q;
