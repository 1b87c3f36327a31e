OPENQASM 3.0;
qubit a;
bit a;
