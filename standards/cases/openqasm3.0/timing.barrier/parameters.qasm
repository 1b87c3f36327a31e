OPENQASM 3.0;
qubit q;
barrier(1.0) q;
