/* OPENQASM 2.0; */
// OPENQASM 2.0;
OPENQASM 3.0;
qubit[2] q;
U(pi, 0, pi) q[0];
