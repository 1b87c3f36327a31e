OPENQASM 3.0;
qubit q;
U(2 * arccos(sqrt(0.75)), 0, 0) q;
