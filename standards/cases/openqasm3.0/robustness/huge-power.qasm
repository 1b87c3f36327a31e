OPENQASM 3.0;
qubit q;
pow(1e300) @ U(1, 2, 3) q;
