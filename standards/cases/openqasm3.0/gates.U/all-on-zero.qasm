OPENQASM 3.0;
qubit q;
U(pi / 3, pi / 5, pi / 7) q;
