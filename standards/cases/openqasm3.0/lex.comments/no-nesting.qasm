OPENQASM 3.0;
qubit q;
/* one /* two */ U(pi, 0, pi) q;
