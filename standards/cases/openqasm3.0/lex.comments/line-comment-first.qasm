OPENQASM 3.0;
qubit q;
// /* no block begins here
U(pi, 0, pi) q;
// */
