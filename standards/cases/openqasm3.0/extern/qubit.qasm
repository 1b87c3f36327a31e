OPENQASM 3.0;
extern f(qubit) -> bit;
