OPENQASM 3.0;
qubit qubits;
int[8] iffy = 1;
int[8] int8 = 1;
bit bits;
