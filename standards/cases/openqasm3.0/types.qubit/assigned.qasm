OPENQASM 3.0;
qubit a;
qubit b;
a = b;
