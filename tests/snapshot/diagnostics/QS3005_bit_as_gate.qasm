OPENQASM 3.1;
qubit q;
bit c;
c q;
