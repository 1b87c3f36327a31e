OPENQASM 3.0;
qubit q;
bit c;
measure q - > c;
