OPENQASM 3.0;
qubit q;
bit c;
c = reset q;
