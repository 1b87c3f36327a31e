OPENQASM 3.0;
qubit q;
U(5 * pi / 2, 0, 0) q;
