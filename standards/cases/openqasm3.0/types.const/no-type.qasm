OPENQASM 3.0;
const n = 4;
