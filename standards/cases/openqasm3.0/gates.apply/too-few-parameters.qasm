OPENQASM 3.0;
qubit q;
U(1.0, 2.0) q;
