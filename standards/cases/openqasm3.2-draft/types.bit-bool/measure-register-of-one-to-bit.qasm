OPENQASM 3.2;
qubit[1] q;
bit c;
c = measure q;
