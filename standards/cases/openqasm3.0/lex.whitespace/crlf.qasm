OPENQASM 3.0;
qubit q;
// a comment
U(0, 0, 0) q;
