OPENQASM 3.0;
qubit a$b;
