OPENQASM 3.0;
qubit qa;
qubit qA;
U(pi, 0, pi) qA;
