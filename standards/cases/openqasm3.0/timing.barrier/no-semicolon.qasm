OPENQASM 3.0;
qubit q;
barrier q barrier q;
