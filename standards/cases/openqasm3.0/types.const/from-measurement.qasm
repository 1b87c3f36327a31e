OPENQASM 3.0;
qubit q;
const bit b = measure q;
