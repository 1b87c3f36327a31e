OPENQASM 3.0;
qubit q;
// the file ends here