OPENQASM 3.0;
qubit q;
U(2 * pi, 0, 0) q;
