OPENQASM 3.0;
qubit q;
U(pi / 2, 2 * pi, -2 * pi) q;
