OPENQASM 3.0;
const qubit q;
