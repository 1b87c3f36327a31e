OPENQASM 3.0;
qubit q;
U(-pi / 2, 0, 0) q;
