OPENQASM 3.2;
qubit q;
bit[1] c;
c = measure q;
