OPENQASM 3.0;
qubit a;
qubit а;
U(pi, 0, pi) а;
