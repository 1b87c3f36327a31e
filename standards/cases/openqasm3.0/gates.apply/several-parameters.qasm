OPENQASM 3.0;
qubit q;
U(pi / 3, pi, 0) q;
