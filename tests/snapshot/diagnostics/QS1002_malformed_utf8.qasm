OPENQASM 3.1;
qubit café;
