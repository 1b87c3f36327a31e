OPENQASM 3.0;
qubit q; // ‮;]1[r tibuq
