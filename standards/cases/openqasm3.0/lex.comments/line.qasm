OPENQASM 3.0;
// a comment
qubit q; // another
