qubit q;
U(0, 0, 0) q;
