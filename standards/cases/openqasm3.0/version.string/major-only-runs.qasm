OPENQASM 3;
qubit q;
U(2 * pi, 0, 0) q;
