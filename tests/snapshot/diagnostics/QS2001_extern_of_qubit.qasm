OPENQASM 3.1;
extern look(qubit) -> bit;
