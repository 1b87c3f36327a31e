OPENQASM 3.0;
qubit q;
U(0, 0, 0) q;
U(0, 0, 0) r;
U(0, 0, 0) q;
