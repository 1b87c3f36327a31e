OPENQASM 3.0;
qubit q;
inv @ U(pi / 3, pi / 5, pi / 7) q;
